import math
values = [math.gamma(5.5), math.lgamma(100), math.erf(0.5), math.erfc(2), math.expm1(1e-10), math.log1p(1e-10)]
