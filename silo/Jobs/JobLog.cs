using System.Globalization;
using System.Text;

namespace Monitor.Jobs;

/// <summary>What a run says while it works. Bounded: the first lines are kept and the others counted.</summary>
public sealed class JobLog(TimeProvider time, string before = "")
{
    private const int Most = 20_000;

    private readonly StringBuilder _text = new(before);
    private int _left;

    public void Say(string line)
    {
        if (_text.Length + line.Length > Most) _left++;
        else _text.Append(CultureInfo.InvariantCulture, $"{time.GetUtcNow().UtcDateTime:yyyy-MM-dd HH:mm:ss}Z {line}\n");
    }

    public override string ToString() => _left == 0 ? _text.ToString() : $"{_text}({_left} more)\n";
}
