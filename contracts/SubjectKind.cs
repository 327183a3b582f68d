namespace Monitor.Contracts;

public enum SubjectKind : byte
{
    Enterprise = 0,
    Area = 1,
    Industry = 2,
    Chain = 3,
    City = 4,
}
