namespace Monitor.Contracts;
