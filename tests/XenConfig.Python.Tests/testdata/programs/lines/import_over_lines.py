from os import (path,
                getcwd,
                nothing_here)
