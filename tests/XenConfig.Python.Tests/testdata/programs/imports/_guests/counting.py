try: count += 1
except NameError: count = 1
late = 'late'
__all__ = ['count', 'late']
_hidden = 5
