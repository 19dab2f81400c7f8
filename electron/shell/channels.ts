/** The two channels between a window and the shell, one each way. No others exist. */
export const callChannel = 'till.call';
export const noticeChannel = 'till.notice';
