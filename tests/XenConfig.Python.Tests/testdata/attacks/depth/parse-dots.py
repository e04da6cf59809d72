# ends: exception at 2: ValueError: Empty module name
exec "from " + "." * 100000 + " import a"
