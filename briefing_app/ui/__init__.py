"""The screens: what an officer sees and touches. The only door for Qt."""
