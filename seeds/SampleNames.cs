namespace Monitor.Seeds;

/// <summary>Invented two-character trade names.</summary>
internal static class SampleNames
{
    private const string First = "嵩颍洧溱索汜伊洛邙圃瑞鸿泽沐恒朗启凌晟拓翰衡熠澜";
    private const string Second = "岳川泉原峰宸远禾霖越润锦致驰博铭岭钧曜航诺瀚彦柏";

    /// <summary>Every pair once: more than the roster needs.</summary>
    public static List<string> Brands()
    {
        var brands = new List<string>(First.Length * Second.Length);
        foreach (var first in First)
            foreach (var second in Second)
                brands.Add($"{first}{second}");
        return brands;
    }
}
