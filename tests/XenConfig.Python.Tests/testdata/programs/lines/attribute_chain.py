class Box: pass
b = Box()
b.x = Box()
(b
 .x
 .y)
