"""Stands for the sets of weak references that abc keeps its classes in; here they are never freed."""
WeakSet = set
