"""A department's own Word template, looked over and tried."""
