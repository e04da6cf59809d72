import stat

mode = 0100644
tests = [stat.S_ISREG(mode), stat.S_ISDIR(mode), stat.S_ISBLK(060660), stat.S_ISCHR(020600), stat.S_ISLNK(0120777), stat.S_ISFIFO(010000), stat.S_ISSOCK(0140000)]
parts = [oct(stat.S_IMODE(mode)), oct(stat.S_IFMT(mode)), stat.S_IFREG, stat.S_IFDIR, stat.S_IFBLK, stat.S_IRWXU, stat.S_IXOTH, stat.S_ISUID, stat.S_ISVTX]
places = [stat.ST_MODE, stat.ST_INO, stat.ST_DEV, stat.ST_NLINK, stat.ST_UID, stat.ST_GID, stat.ST_SIZE, stat.ST_ATIME, stat.ST_MTIME, stat.ST_CTIME]
