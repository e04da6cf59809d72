a = 1
b = (a +
     2 +
     'three' +
     4)
