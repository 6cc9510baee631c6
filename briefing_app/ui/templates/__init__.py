"""Word templates on screen: looked over, kept, given styles, tried."""
