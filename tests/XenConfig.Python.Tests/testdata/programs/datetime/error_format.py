from datetime import datetime
d = datetime.strptime('2014-13', '%Y-%m')
