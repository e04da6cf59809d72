x = 'abc'.nothing
