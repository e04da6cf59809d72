r = [int(3.99), int(-3.99), int(1e20), int('9' * 20), int(True), int(u'42'), long('42'), long('42L'), long(3.7), int(2**63), int('-0')]
