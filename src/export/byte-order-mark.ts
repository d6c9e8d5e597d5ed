/** First in every CSV file, but not in copied text: without it Excel takes UTF-8 for an older encoding, and shows "’" as "â€™". */
export const BYTE_ORDER_MARK = '\uFEFF'
