"""One test for each habit of people who keep lists: the sheet as they typed it, and what is read."""
