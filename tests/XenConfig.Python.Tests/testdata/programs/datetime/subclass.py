from datetime import date
class Release(date):
    def quarter(self):
        return (self.month - 1) // 3 + 1
quarter = Release(2014, 8, 1).quarter()
kind = type(Release.fromordinal(735000)).__name__, isinstance(Release(2014, 1, 1), date)
