# __metaclass__ at module level makes new-style classes of all that name no base of their own. It is looked up among the globals.
global __metaclass__
__metaclass__ = type
class Plain: pass
class Derived(Plain): pass
kinds = [type(Plain).__name__, type(Derived).__name__, Plain.__bases__[0].__name__, hasattr(Plain, '__mro__')]
