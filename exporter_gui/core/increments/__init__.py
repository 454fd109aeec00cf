"""Exports of only what is new since an earlier one."""
