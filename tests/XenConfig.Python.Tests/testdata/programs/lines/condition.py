if (1 and
        2 and
        undefined):
    pass
