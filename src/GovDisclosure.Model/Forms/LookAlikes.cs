namespace GovDisclosure.Model.Forms;

/// <summary>Characters that compatibility normalization leaves alone and that published reports nevertheless use for one another.</summary>
internal static class LookAlikes
{
    /// <summary>A radical of the block U+2E80–2EFF, or another look-alike, followed by the character it stands for.</summary>
    private const string Pairs = "釆采⺀冫⺁厂⺄乙⺅亻⺆冂⺈刀⺊卜⺌小⺍小⺎兀⺏尣⺐尢⺑尢⺒巳⺓幺⺔彑⺕彐⺖忄⺗心⺘扌⺙攵⺛旡⺜日⺝月⺞歺⺟母⺠民⺡氵⺢氺⺣灬⺤爪⺥爫⺦丬⺧牛⺨犭⺩王⺪疋⺫目⺬示⺭礻⺮竹⺯糹⺰纟⺱网⺲罒⺳网⺴网⺵网⺶羊⺷羊⺸羊⺹耂⺺聿⺻聿⺼肉⺽臼⺾艹⺿艹⻀艹⻁虎⻂衤⻃西⻄西⻅见⻆角⻇角⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻎辶⻏阝⻐钅⻑長⻒镸⻓长⻔门⻕阜⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞食⻟飠⻠饣⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟";

    public static char Fold(char c)
    {
        if (c is not ('釆' or (>= '⺀' and <= '⻿')))
        {
            return c;
        }

        int at = Pairs.IndexOf(c, StringComparison.Ordinal);
        return at >= 0 && at % 2 == 0 ? Pairs[at + 1] : c;
    }
}
