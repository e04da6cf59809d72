from ..sizes import memory
from .. import bridge as outer
from .inner import value
