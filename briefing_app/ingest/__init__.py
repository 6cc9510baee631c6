"""Reading: any file becomes a text kept to the letter, and the text becomes numbered passages."""
