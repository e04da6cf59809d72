import argparse
p = argparse.ArgumentParser(prog='vm', description='a config')
p.add_argument('--memory', type=int, default=256)
p.add_argument('disks', nargs='*')
g = p.add_mutually_exclusive_group(); g.add_argument('--pv', action='store_true'); g.add_argument('--hvm', action='store_true')
print p.parse_args(['--memory', '512', 'a', 'b', '--hvm'])
print p.format_help()
