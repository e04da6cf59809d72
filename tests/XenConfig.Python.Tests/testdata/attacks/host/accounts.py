# ends: completed: /root 1
import pwd
print pwd.getpwnam('root').pw_dir, len(pwd.getpwall())
