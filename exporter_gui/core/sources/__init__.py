"""Kinds of input; each is one package."""
