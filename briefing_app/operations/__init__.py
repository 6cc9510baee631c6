"""What an officer does, one file each: workspace and values in, an outcome out."""
