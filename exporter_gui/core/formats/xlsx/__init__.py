"""Workbooks, written with XlsxWriter."""
