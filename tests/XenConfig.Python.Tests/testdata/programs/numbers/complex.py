r = [1j, 1 + 2j, (1 + 2j) * (3 - 1j), abs(3 + 4j), complex('1+2j'), complex(1, 2), -1j, 1j ** 2, (1 + 2j).conjugate(), (2 + 0j).real, str(1.5 + 2.25j), complex(0, -0.0)]
