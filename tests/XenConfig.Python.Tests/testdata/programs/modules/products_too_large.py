# How often a product may repeat its pools, and what is asked before they are looked at.
global itertools, sys
import itertools
import sys


def attempt(function):
    try:
        return function()
    except Exception, error:
        return type(error).__name__, str(error)


two = attempt(lambda: itertools.product([1], [2], repeat=sys.maxint))
one = attempt(lambda: itertools.product([1], repeat=sys.maxint // 8 + 1))
no_pool = attempt(lambda: itertools.product(5, repeat=sys.maxint))
negative = attempt(lambda: itertools.product(5, repeat=-1))
beyond_a_word = attempt(lambda: itertools.product([1], repeat=sys.maxint + 1))
of_nothing = list(itertools.product(repeat=sys.maxint))
no_times = list(itertools.product([1], [2], repeat=0))
twice = list(itertools.product('ab', [2], repeat=2))
