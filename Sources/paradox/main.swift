print("paradox")
