"""What test_exceptions takes from test_pep352."""


def ignore_deprecation_warnings(test):
    return test
