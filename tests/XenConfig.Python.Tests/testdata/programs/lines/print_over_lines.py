print ('a',
       'b'), (
    1 /
    0)
