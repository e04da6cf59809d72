x = float('')
