"""Files of a record: listed beside its form, added by a button or by dropping them there."""
