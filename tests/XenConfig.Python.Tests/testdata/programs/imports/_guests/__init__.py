"""Defaults of a site."""
bridge = 'xenbr0'
from . import sizes
from .sizes import memory as default_memory
