namespace Monitor.Seeds;

/// <summary>The industries of industries.yaml.</summary>
internal static class IndustryProfiles
{
    public static readonly IReadOnlyList<IndustryProfile> All =
    [
        new()
        {
            Code = "electronics", Products = ["电子科技", "光电技术", "智能终端", "传感技术", "信息设备"],
            Chains = [("displays-chain", 0.4), ("sensors-chain", 0.3), ("5g-chain", 0.2), ("ai-chain", 0.12), ("cybersecurity-chain", 0.1)],
            Growth = 0.10, ValueAdded = 0.22, Margin = 0.16, Electricity = 0.0022, OtherEnergy = 1.1, FestivalDepth = 0.65, Exporting = 0.6,
            Price = 1.6, ByWeight = false, Season = [0.96, 0.96, 0.99, 0.97, 0.98, 0.99, 0.97, 1.00, 1.06, 1.05, 1.05, 1.02],
        },
        new()
        {
            Code = "automotive", Products = ["汽车部件", "车辆制造", "新能源车辆", "汽车零部件", "底盘科技"],
            Chains = [("new-energy-vehicles-chain", 0.6), ("smart-equipment-chain", 0.1)],
            Growth = 0.09, ValueAdded = 0.21, Margin = 0.15, Electricity = 0.0035, OtherEnergy = 1.2, FestivalDepth = 0.75, Exporting = 0.4,
            Price = 45, ByWeight = false, Season = [0.97, 0.95, 1.02, 0.97, 0.97, 0.99, 0.92, 0.95, 1.03, 1.05, 1.08, 1.10],
        },
        new()
        {
            Code = "equipment", Products = ["精密装备", "重型机械", "智能装备", "电气设备", "机械制造"],
            Chains = [("equipment-chain", 0.6), ("smart-equipment-chain", 0.3), ("environment-chain", 0.12)],
            Growth = 0.06, ValueAdded = 0.26, Margin = 0.21, Electricity = 0.0040, OtherEnergy = 1.2, FestivalDepth = 0.80, Exporting = 0.35,
            Price = 120, ByWeight = false, Season = [0.96, 0.95, 1.03, 0.99, 0.99, 1.05, 0.95, 0.96, 1.01, 0.99, 1.02, 1.10],
        },
        new()
        {
            Code = "new-materials", Products = ["新材料", "超硬材料", "复合材料", "功能材料", "磨料磨具"],
            Chains = [("superhard-chain", 0.4), ("environment-chain", 0.15)],
            Growth = 0.08, ValueAdded = 0.28, Margin = 0.24, Electricity = 0.0110, OtherEnergy = 1.3, FestivalDepth = 0.60, Exporting = 0.35,
            Price = 28, ByWeight = true, Season = [0.97, 0.96, 1.01, 1.00, 1.00, 1.02, 0.98, 0.98, 1.01, 1.02, 1.02, 1.03],
        },
        new()
        {
            Code = "modern-food", Products = ["食品", "速冻食品", "粮油食品", "调味食品", "饮品"],
            Chains = [("food-chain", 0.7)],
            Growth = 0.05, ValueAdded = 0.27, Margin = 0.23, Electricity = 0.0030, OtherEnergy = 1.4, FestivalDepth = 0.45, Exporting = 0.1,
            Price = 9, ByWeight = true, Season = [1.12, 1.02, 0.95, 0.94, 0.95, 0.95, 0.95, 0.98, 1.02, 1.00, 1.03, 1.09],
        },
        new()
        {
            Code = "aluminium", Products = ["铝业", "铝材加工", "铝箔材料", "轻合金", "铝板带"],
            Chains = [("aluminium-chain", 0.8)],
            Growth = 0.06, ValueAdded = 0.19, Margin = 0.11, Electricity = 0.0140, OtherEnergy = 1.6, FestivalDepth = 0.40, Exporting = 0.4,
            Price = 21, ByWeight = true, Season = [0.97, 0.96, 1.02, 1.02, 1.02, 1.01, 0.99, 0.99, 1.01, 1.00, 1.00, 1.01],
        },
        new()
        {
            Code = "biomedicine", Products = ["生物医药", "制药", "医疗器械", "生物技术", "中药"],
            Chains = [("biomedicine-chain", 0.8)],
            Growth = 0.09, ValueAdded = 0.36, Margin = 0.42, Electricity = 0.0025, OtherEnergy = 1.3, FestivalDepth = 0.55, Exporting = 0.15,
            Price = 160, ByWeight = true, Season = [1.03, 0.97, 1.00, 0.97, 0.97, 0.98, 0.96, 0.97, 1.00, 1.02, 1.05, 1.08],
        },
        new()
        {
            Code = "building-materials", Products = ["建材", "耐火材料", "新型建材", "高温材料", "陶瓷材料"],
            Chains = [("building-materials-chain", 0.75), ("environment-chain", 0.08)],
            Growth = 0.03, ValueAdded = 0.24, Margin = 0.18, Electricity = 0.0090, OtherEnergy = 2.2, FestivalDepth = 0.85, Exporting = 0.15,
            Price = 2.4, ByWeight = true, Season = [0.88, 0.86, 1.02, 1.06, 1.06, 1.04, 0.98, 0.98, 1.04, 1.06, 1.04, 0.98],
        },
        new()
        {
            Code = "garments-home", Products = ["服饰", "服装", "家居用品", "纺织", "家具"],
            Chains = [("garments-home-chain", 0.75)],
            Growth = 0.03, ValueAdded = 0.25, Margin = 0.20, Electricity = 0.0024, OtherEnergy = 1.1, FestivalDepth = 0.85, Exporting = 0.3,
            Price = 0.15, ByWeight = false, Season = [0.97, 0.92, 1.02, 1.00, 0.97, 0.95, 0.93, 0.97, 1.04, 1.08, 1.09, 1.06],
        },
    ];
}
