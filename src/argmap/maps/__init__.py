"""Maps: what a picture of a debate shows, before anything is laid out or drawn."""
