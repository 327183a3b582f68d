namespace Monitor.Contracts;

/// <summary>City: the backbone enterprises (骨干企业). County: the enterprises watched in each of the areas.</summary>
public enum Tier : byte
{
    City = 0,
    County = 1,
}
