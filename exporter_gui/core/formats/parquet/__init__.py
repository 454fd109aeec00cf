"""Parquet, written with arro3."""
