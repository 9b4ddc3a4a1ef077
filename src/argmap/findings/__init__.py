"""What went wrong or is doubtful in the user's files, as values."""
