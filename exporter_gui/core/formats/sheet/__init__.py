"""Rows of spreadsheets, shared by the spreadsheet CSV and XLSX."""
