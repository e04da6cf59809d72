r = [1.5.is_integer(), 2.0.is_integer(), (0.75).as_integer_ratio(), (1.5).hex(), (0.1).hex(), (-3.0).conjugate(), (2.5).real, (2.5).imag]
