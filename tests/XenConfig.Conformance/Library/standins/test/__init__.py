"""The package of CPython's own tests; the driver adds their folder to its path."""
