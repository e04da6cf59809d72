# ends: exception at 2: SystemExit
raise SystemExit
