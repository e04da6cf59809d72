class Base(object):
    def who(self): return ['Base']
class Left(Base):
    def who(self, super=super):
        return ['Left'] + super(self.Left, self).who()
class Right(Base):
    def who(self, super=super):
        return ['Right'] + super(self.Right, self).who()
class Both(Left, Right):
    def who(self, super=super):
        return ['Both'] + super(self.Both, self).who()
Base.Left, Base.Right, Base.Both = Left, Right, Both
r = Both().who(), [c.__name__ for c in Both.__mro__], [c.__name__ for c in Both.mro()]
def old():
    class Base:
        x = 'Base'
    class Left(Base): pass
    class Right(Base):
        x = 'Right'
    class Both(Left, Right): pass
    return Both.x
depth_first = old()
