r = [round(0.5), round(1.5), round(2.5), round(-0.5), round(2.675, 2), round(1.005, 2), round(1234.5678, -2), round(0.15, 1), round(1e300, 2), round(5, 1), round(-2.5), round(12345.678, 1)]
