namespace Monitor.Rules;

/// <summary>On which side of a threshold the trouble lies. The threshold itself belongs to the trouble.</summary>
public enum Side : byte
{
    Below = 0,
    Above = 1,
}
