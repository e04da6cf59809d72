def f(a=1,
      b=missing,
      c=3):
    pass
