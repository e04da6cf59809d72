x = [1,
     # a comment with words
     2 / 0,
     # another
     ]
